import { useQuery } from '@tanstack/react-query'
import { fetchSubgraph } from '../api/endpoints.ts'
import { formatCount } from '../wording/format-number.ts'
import { story, storyIds } from './story.ts'
import { beginStory } from './tell-story.ts'

/** The way into the story, where the corpus has all that it tells of. */
export function StoryDoor() {
  const { data } = useQuery({
    queryKey: ['story'],
    queryFn: ({ signal }) => fetchSubgraph(storyIds, signal),
  })
  if (data?.nodes.length !== storyIds.length) return null
  return (
    <section>
      <h2 className="section-title">Or follow a story</h2>
      <button type="button" className="wide-row starting-point" onClick={() => void beginStory(data.nodes)}>
        <span className="starting-name">{story.title}</span>
        <span className="muted figure">{formatCount(story.stations.length, 'station', 'stations')}</span>
      </button>
    </section>
  )
}
