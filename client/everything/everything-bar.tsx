import { useEverythingNews } from './everything-store.ts'
import './everything-bar.css'

/** How far the layout of everything is. The reader can go on meanwhile. */
export function EverythingBar() {
  const news = useEverythingNews((state) => state.news)
  if (news.kind === 'none') return null
  if (news.kind === 'ready')
    return (
      <section className="everything-bar" aria-label="Everything">
        <p role="status">Everything is laid out.</p>
        <button type="button" className="button" onClick={news.show}>
          Show everything
        </button>
        <button type="button" className="quiet-button" onClick={news.leave}>
          Not now
        </button>
      </section>
    )
  const percent = Math.round(news.progress * 100)
  return (
    <section className="everything-bar appears-late" aria-label="Everything">
      <p role="status">
        <span className="spinner" aria-hidden="true" /> Laying out everything. You can go on meanwhile.
      </p>
      <progress aria-label="Laying out everything" value={percent} max={100} />
      <span className="figure muted">{percent} %</span>
      <button type="button" className="button" onClick={news.cancel}>
        Cancel
      </button>
    </section>
  )
}
