import { Fragment, useState } from 'react'
import type { GraphNode } from '#model/graph.ts'
import { NodeLink } from '../details/node-link.tsx'
import { formatNumber } from '../wording/format-number.ts'

const few = 3

/** "Published by The Post, The Times, The Sun and 12 more." */
export function PathPublishers({ publishers }: { publishers: readonly GraphNode[] }) {
  const [isOpen, setOpen] = useState(false)
  if (publishers.length === 0) return null
  const shown = isOpen || publishers.length === few + 1 ? publishers : publishers.slice(0, few)
  const rest = publishers.length - shown.length
  return (
    <>
      Published by{' '}
      {shown.map(({ id, label }, index) => (
        <Fragment key={id}>
          {index > 0 && ', '}
          <NodeLink id={id}>
            <bdi>{label}</bdi>
          </NodeLink>
        </Fragment>
      ))}
      {rest > 0 && (
        <>
          {' and '}
          <button type="button" className="link-button" onClick={() => setOpen(true)}>
            {formatNumber(rest)} more
          </button>
        </>
      )}
      .{' '}
    </>
  )
}
