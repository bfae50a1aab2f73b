/** A picture of places in layers, each leading to later ones. */
export type Spot = {
  readonly id: string
  readonly layer: number
  /** From 0 to 1. */
  readonly x: number
  /** False where a line only passes through. */
  readonly isStation: boolean
}
export type Line = { readonly from: Spot; readonly to: Spot }

type Link = { readonly from: string; readonly to: string }

/**
 * Lays places out in layers from top to bottom. A link that passes layers by gets a spot in each of them, shared by all
 * links to the same place; these stand last in their layer, those that go on longest outermost.
 */
export function layered(
  layers: readonly (readonly string[])[],
  links: readonly Link[],
): { spots: readonly Spot[]; lines: readonly Line[] } {
  const layerOf = new Map(layers.flatMap((ids, layer) => ids.map((id) => [id, layer] as const)))
  const end = (id: string) => layerOf.get(id) ?? 0
  const steps = links.flatMap(({ from, to }) => {
    const through = layers.flatMap((_, layer) => (layer > end(from) && layer < end(to) ? [`${to}@${layer}`] : []))
    const way = [from, ...through, to]
    return way.slice(1).map((id, place) => ({ from: way[place] ?? from, to: id, target: to }))
  })
  const spots = layers.flatMap((ids, layer) => {
    const passing = steps
      .filter(({ to }) => to.endsWith(`@${layer}`))
      .sort((one, other) => end(one.target) - end(other.target))
    const row = [...ids, ...new Set(passing.map(({ to }) => to))]
    return row.map((id, place) => ({ id, layer, x: (place + 0.5) / row.length, isStation: layerOf.has(id) }))
  })
  const spotOf = (id: string) => spots.find((spot) => spot.id === id) as Spot
  const unique = new Map(steps.map((step) => [`${step.from} ${step.to}`, step]))
  return { spots, lines: [...unique.values()].map(({ from, to }) => ({ from: spotOf(from), to: spotOf(to) })) }
}
