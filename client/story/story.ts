/** A station of a story: one node to read, or a path of several, and what they tell. */
interface Station {
  ids: readonly [string, ...string[]]
  words: string
}

interface Story {
  title: string
  stations: readonly Station[]
}

const boland = 'event:1984-10-12--second-boland-amendment'
const firstShipment = 'event:1985-08-20--first-tow-shipment'
const aircraft = 'event:1986-10-05--hasenfus-shot-down'
const warning = 'event:1986-10-07--furmark-warns-casey'
const shredding = 'event:1986-11-21--north-destroys-documents'
const disclosure = 'event:1986-11-25--diversion-disclosed'
const conviction = 'event:1989-05-04--north-convicted'
const pardons = 'event:1992-12-24--bush-pardons'

/** A way through the example corpus. Every sentence says what the files of its nodes say. */
export const story: Story = {
  title: 'From a law to six pardons: the Iran-Contra affair',
  stations: [
    {
      ids: [boland],
      words:
        'Congress forbids agencies involved in intelligence to spend money on military operations in Nicaragua.',
    },
    {
      ids: [boland, 'actor:oliver-north'],
      words:
        'Whether that binds the National Security Council is argued. Oliver North of its staff keeps in touch with those who help the contras.',
    },
    {
      ids: [firstShipment],
      words: 'Meanwhile ninety-six American-made anti-tank missiles reach Iran from Israel.',
    },
    {
      ids: [aircraft],
      words: 'Nicaraguan soldiers bring down a plane carrying arms to the contras and capture an American.',
    },
    {
      ids: [firstShipment, 'actor:adnan-khashoggi', warning],
      words:
        'Two days later, in a disputed account, an emissary of Adnan Khashoggi warns the director of the CIA: those who financed an arms sale may go public.',
    },
    {
      ids: [shredding],
      words: 'As an inquiry begins, Oliver North and his secretary alter and shred papers.',
    },
    {
      ids: [disclosure],
      words: 'The Attorney General announces that money from the arms sales went to the contras.',
    },
    {
      ids: [boland, 'actor:contras', disclosure],
      words: 'The contras, whom the law was about, join its beginning to the disclosure.',
    },
    {
      ids: [conviction],
      words:
        'A jury convicts North on three counts and acquits him on nine. The convictions are later vacated.',
    },
    {
      ids: [pardons],
      words: 'President Bush pardons Caspar Weinberger and five others on Christmas Eve.',
    },
  ],
}

export const storyIds: readonly string[] = [...new Set(story.stations.flatMap(({ ids }) => ids))]
