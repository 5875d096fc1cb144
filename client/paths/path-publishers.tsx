import { Fragment, useState } from 'react'
import type { GraphNode } from '#model/graph.ts'
import { NodeLink } from '../details/node-link.tsx'
import { formatNumber } from '../wording/format-number.ts'

const few = 3

interface Props {
  publishers: readonly GraphNode[]
  /** How many of them count as independent of each other. */
  independent: number
}

/** "Published by The Post, The Times, The Sun and 12 more (some share an address and count once)." */
export function PathPublishers({ publishers, independent }: Props) {
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
      {publishers.length > independent && ' (some share an address and count once)'}.{' '}
    </>
  )
}
