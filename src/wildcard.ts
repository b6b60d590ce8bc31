/**
 * A test for texts of which `*` stands for any run of characters, the empty one and line ends included; everything else
 * stands for itself. It takes time in proportion to the text, whatever the pattern is.
 */
export function wildcard(pattern: string): (text: string) => boolean {
  const [head = '', ...rest] = pattern.split('*');
  const tail = rest.pop();
  if (tail === undefined) return (text) => text === head;
  return (text) => {
    if (!text.startsWith(head) || text.length < head.length + tail.length || !text.endsWith(tail)) return false;
    const end = text.length - tail.length;
    let at = head.length;
    // The first place of each part leaves the most room for those after it.
    for (const part of rest) {
      at = text.indexOf(part, at);
      if (at < 0 || at + part.length > end) return false;
      at += part.length;
    }
    return true;
  };
}
