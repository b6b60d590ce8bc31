/**
 * The results of `work` on each item, in the items' order, with at most `concurrency` under way at once. Nothing further
 * is begun when the consumer stops; what is under way then is left to end by itself.
 */
export async function* inOrder<T, R>(
  items: Iterable<T> | AsyncIterable<T>,
  concurrency: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const underWay: Promise<R>[] = [];
  for await (const item of items) {
    const result = work(item);
    // Awaited in its turn; until then its failure must not count as unhandled.
    result.catch(() => {});
    underWay.push(result);
    if (underWay.length >= concurrency) yield await (underWay.shift() as Promise<R>);
  }
  for (const result of underWay) yield await result;
}
