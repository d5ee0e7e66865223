import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { day } from '../../ui/dates.ts';
import { NameForm } from './NameForm.tsx';
import { OrderForm } from './OrderForm.tsx';
import type { InOrder } from './useThemes.ts';
import { words } from './words.ts';

interface Props {
  themes: InOrder;
  isLead: boolean;
  changed(): void;
}

/** The themes in the order of the children in care council; the participation lead names them and writes the order down. */
export function Themes({ themes, isLead, changed }: Props) {
  const [form, setForm] = useState<'NAME' | 'ORDER'>();
  const done = () => {
    setForm(undefined);
    changed();
  };
  return (
    <section class="promise-part">
      <h2>{words.themes}</h2>
      <p class="soft">
        {themes.metOn ? words.metOn(day(themes.metOn)) : words.noOrder} {words.noCounts}
      </p>
      {themes.all.length === 0 && <p>{words.noThemes}</p>}
      <ol class="promise-themes" aria-label={words.themes}>
        {themes.all.map(({ id, name, onAgenda }) => (
          <li key={id}>
            <bdi>{name}</bdi> {onAgenda && <strong>{words.agenda}</strong>}
          </li>
        ))}
      </ol>
      {isLead && !form && (
        <div class="promise-row">
          <Button onClick={() => setForm('NAME')}>{words.nameTheme}</Button>
          {themes.all.length > 0 && <Button onClick={() => setForm('ORDER')}>{words.order}</Button>}
        </div>
      )}
      {form === 'NAME' && <NameForm done={done} />}
      {form === 'ORDER' && <OrderForm themes={themes} done={done} />}
    </section>
  );
}
