/** A label beside a line's end: where its middle would like to be, and how high it is, in px. */
export interface SpreadLabel {
  readonly centre: number;
  readonly height: number;
}

interface Cluster {
  readonly labels: readonly SpreadLabel[];
  readonly start: number;
  readonly height: number;
}

/**
 * Moves labels up and down until none covers another, as little as can be (pooling of neighbours
 * that collide), and gives their middles in the order in which they came. Their order from top to
 * bottom stays; of two that want the same place the one named first stands above. Labels that are
 * higher together than the room begin at its top and run out below.
 */
export function spreadLabels(
  labels: readonly SpreadLabel[],
  room: readonly [top: number, bottom: number],
): readonly number[] {
  const sorted = labels.toSorted((a, b) => a.centre - b.centre);
  const clusters: Cluster[] = [];
  for (const label of sorted) {
    let cluster = clusterOf([label], room);
    let above = clusters.at(-1);
    while (above !== undefined && above.start + above.height > cluster.start) {
      cluster = clusterOf([...above.labels, ...cluster.labels], room);
      clusters.pop();
      above = clusters.at(-1);
    }
    clusters.push(cluster);
  }
  const middles = new Map(clusters.flatMap(middlesOf));
  return labels.map((label) => middles.get(label) ?? label.centre);
}

function clusterOf(
  labels: readonly SpreadLabel[],
  [top, bottom]: readonly [number, number],
): Cluster {
  let height = 0;
  let wanted = 0;
  for (const label of labels) {
    wanted += label.centre - label.height / 2 - height;
    height += label.height;
  }
  const start = Math.max(top, Math.min(wanted / labels.length, bottom - height));
  return { labels, start, height };
}

function middlesOf({ labels, start }: Cluster): readonly (readonly [SpreadLabel, number])[] {
  let top = start;
  return labels.map((label) => {
    const middle = top + label.height / 2;
    top += label.height;
    return [label, middle] as const;
  });
}
