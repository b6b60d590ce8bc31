/** What of a browser the script uses. */
declare const document: {
  getElementById(id: string): Table;
  createElement(name: string): Made;
};
interface Table {
  readonly rows: readonly { readonly cells: Iterable<Cell> }[];
  readonly tBodies: Iterable<Group>;
  append(...groups: readonly Group[]): void;
  before(element: Made): void;
}
interface Group {
  hidden: boolean;
  readonly textContent: string;
  readonly rows: readonly { readonly cells: readonly Cell[] }[];
}
interface Cell {
  ariaSort: string | null;
  readonly textContent: string;
  querySelector(selector: string): { readonly dateTime?: string; readonly value?: string } | null;
  replaceChildren(element: Made): void;
}
interface Made {
  textContent: string;
  readonly value: string;
  append(...elements: readonly Made[]): void;
}

/**
 * Runs in the page, from its own text: nothing outside of it is there. It makes the heads of columns buttons that sort the
 * images, and a field that hides the images that lack a word of what is typed: they are there only where they work.
 */
export function enliven(): void {
  const table = document.getElementById('images');
  const images = [...table.tBodies].map((group) => ({ group, text: group.textContent.toLowerCase(), key: '' }));
  const heads = [...(table.rows[0]?.cells ?? [])];
  const { compare } = new Intl.Collator('en', { numeric: true });
  const make = (name: string, properties: object): Made => Object.assign(document.createElement(name), properties);

  heads.forEach((head, i) => {
    const onclick = (): void => {
      // Anew, a name goes from its beginning and a time or a size from the greatest; else it is turned around.
      const down = head.ariaSort ? head.ariaSort === 'ascending' : i === 1 || i === 2;
      for (const other of heads) other.ariaSort = null;
      head.ariaSort = down ? 'descending' : 'ascending';
      for (const image of images) {
        const cell = image.group.rows[0]?.cells[i];
        const exact = cell?.querySelector('time,data');
        image.key = exact?.dateTime ?? exact?.value ?? cell?.textContent ?? '';
      }
      images.sort((a, b) => (down ? -1 : 1) * compare(a.key, b.key));
      table.append(...images.map(({ group }) => group));
    };
    head.replaceChildren(make('button', { textContent: head.textContent, onclick }));
  });

  const shown = make('output', {});
  const oninput = (): void => {
    const words = field.value.toLowerCase().split(' ');
    for (const { group, text } of images) group.hidden = words.some((word) => !text.includes(word));
    shown.textContent = `${images.filter(({ group }) => !group.hidden).length} of ${images.length} shown`;
  };
  const field = make('input', { type: 'search', oninput });
  const label = make('label', { textContent: 'Filter' });
  label.append(field, shown);
  table.before(label);
}
