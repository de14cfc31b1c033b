/** People who want a service (applied, waiting or served), its places, and people served. */
export interface ServiceLoad {
  readonly demand: number;
  readonly capacity: number;
  readonly served: number;
}

/** People beyond the capacity, places that stand empty, and the share of places used (0 to 1). */
export interface UnderService {
  readonly underService: number;
  readonly unusedCapacity: number;
  readonly utilisation: number | null;
}

/**
 * Compares demand and use with the capacity of a service; no capacity leaves the use undefined (null).
 *
 *     funnelUnderService({ demand: 420, capacity: 300, served: 270 })
 *     // { underService: 120, unusedCapacity: 30, utilisation: 0.9 }
 */
export function funnelUnderService({ demand, capacity, served }: ServiceLoad): UnderService {
  return {
    underService: Math.max(0, demand - capacity),
    unusedCapacity: Math.max(0, capacity - served),
    utilisation: capacity === 0 ? null : served / capacity,
  };
}
