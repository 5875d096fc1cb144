import type { Picture } from './svg.ts'

const mostPixels = 4096
const sharp = 2

/** How many pixels a picture has for each of its units: two, or fewer for one too large for that. */
export function scaleOf({ width, height }: Pick<Picture, 'width' | 'height'>): number {
  return Math.min(sharp, mostPixels / width, mostPixels / height)
}

async function load(text: string): Promise<HTMLImageElement> {
  const image = new Image()
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))
  try {
    image.src = url
    await image.decode()
    return image
  } finally {
    URL.revokeObjectURL(url)
  }
}

/** The picture in pixels, at most 4,096 on either side. */
export async function png(picture: Picture): Promise<Blob> {
  const scale = scaleOf(picture)
  const canvas = document.createElement('canvas')
  canvas.width = Math.floor(picture.width * scale)
  canvas.height = Math.floor(picture.height * scale)
  canvas.getContext('2d')?.drawImage(await load(picture.text), 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be drawn.')))),
  )
}
