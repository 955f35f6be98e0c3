interface ToggleControlProps {
  words: string;
  on: boolean;
  onToggle: (on: boolean) => void;
}

/** Something that is on or off. */
export function ToggleControl({ words, on, onToggle }: ToggleControlProps) {
  return (
    <label class="setting toggle">
      <input type="checkbox" checked={on} onChange={({ currentTarget }) => onToggle(currentTarget.checked)} />
      <span>{words}</span>
    </label>
  );
}
