/** The listings that have a feature: slots in the order in which they were added, with their weights. */
export interface Posting {
  slots: Int32Array;
  weights: Float64Array;
  length: number;
  /** The greatest weight ever added: an upper bound for what the feature can contribute. */
  most: number;
}

const firstCapacity = 4; // most features occur in a few listings only

const emptyPosting = (): Posting => ({
  slots: new Int32Array(firstCapacity),
  weights: new Float64Array(firstCapacity),
  length: 0,
  most: 0,
});

function grow(posting: Posting): void {
  const slots = new Int32Array(posting.slots.length * 2);
  slots.set(posting.slots);
  posting.slots = slots;
  const weights = new Float64Array(slots.length);
  weights.set(posting.weights);
  posting.weights = weights;
}

/** Adds a slot to the list of a key. */
export function post(lists: Map<string, Posting>, key: string, slot: number, weight: number): void {
  const posting = lists.get(key) ?? emptyPosting();
  lists.set(key, posting);
  if (posting.length === posting.slots.length) grow(posting);
  posting.slots[posting.length] = slot;
  posting.weights[posting.length] = weight;
  posting.length++;
  posting.most = Math.max(posting.most, weight);
}

/** Takes a slot out of the list of a key; an empty list goes. */
export function unpost(lists: Map<string, Posting>, key: string, slot: number): void {
  const posting = lists.get(key);
  if (posting === undefined) return;
  const at = posting.slots.subarray(0, posting.length).indexOf(slot);
  if (at < 0) return;
  posting.slots.copyWithin(at, at + 1, posting.length);
  posting.weights.copyWithin(at, at + 1, posting.length);
  posting.length--;
  if (posting.length === 0) lists.delete(key);
}
