import type { MeasureId } from './measure-names.ts'

export interface MeasureWords {
  name: string
  /** What a high value means. */
  means: string
  /** What it does not mean, whatever a picture suggests. */
  not: string
  paper: string
}

/** Every measure in words: the one list for the panel, the table and the documentation. */
export const measureWords: Record<MeasureId, MeasureWords> = {
  events: {
    name: 'Events',
    means: 'In how many of the events the actor took part, alone or with others.',
    not: 'Not how much it did: it counts what was written down, and the most reported are the most counted.',
    paper: 'A count.',
  },
  degree: {
    name: 'Links',
    means: 'How many other actors it is linked to in this network.',
    not: 'Not how many it knows: one large event links everyone who took part, and the backbone left links out.',
    paper: 'Freeman 1978, Centrality in social networks.',
  },
  strength: {
    name: 'Strength',
    means:
      'The weights of its links, added up: how often, and how closely, it occurs with those it is linked to.',
    not: 'Not influence. It grows with every event, whatever the actor did there.',
    paper: 'Barrat and others 2004, The architecture of complex weighted networks.',
  },
  betweenness: {
    name: 'Betweenness',
    means:
      'How many of the shortest chains of links between two others lead through it. Each link counts as one step.',
    not: 'Not that anything passes through it: a chain of shared events is no chain of command, money or talk.',
    paper: 'Freeman 1977, A set of measures of centrality based on betweenness; computed as by Brandes 2001.',
  },
  eigenvector: {
    name: 'Eigenvector',
    means: 'High for actors whose heavy links lead to actors that have it high themselves.',
    not: 'Not importance in the world. In a network of several parts it is close to nought in all but one of them.',
    paper: 'Bonacich 1987, Power and centrality: a family of measures.',
  },
  pagerank: {
    name: 'PageRank',
    means: 'How often a walk along links, the heavier the likelier, that now and then begins anew comes by.',
    not: 'Not a rank of power. Links here have no direction, so that it follows strength closely.',
    paper: 'Brin and Page 1998, The anatomy of a large-scale hypertextual web search engine; damping 0.85.',
  },
  core: {
    name: 'Core',
    means: 'The largest k for which it is in a part where everyone has at least k links within that part.',
    not: 'Not a circle of insiders: one event of k + 1 actors can make a k-core by itself.',
    paper: 'Seidman 1983, Network structure and minimum degree.',
  },
  constraint: {
    name: 'Constraint',
    means:
      'Low for brokers, whose companions are not linked to each other; high where all of them are. Sized the other way round: the lower, the larger.',
    not: 'Not that a broker brokers anything. Gaps in the files and links that the backbone left out look the same.',
    paper: 'Burt 1992, Structural holes.',
  },
}

export const communityWords: MeasureWords = {
  name: 'Community',
  means: 'Actors that are linked more among themselves than chance would link them.',
  not: 'Not an organisation or a conspiracy: another level alpha, weight or filter draws other lines, and small groups inside large ones go unseen.',
  paper:
    'Blondel and others 2008, Fast unfolding of communities in large networks; its limits: Fortunato and Barthélemy 2007, Resolution limit in community detection.',
}

export const bridgeWords: MeasureWords = {
  name: 'Bridge',
  means: 'A link without which its two sides would not hang together.',
  not: 'Not the only connection in the world: only the only one among these links.',
  paper: 'Tarjan 1974, A note on finding the bridges of a graph.',
}
