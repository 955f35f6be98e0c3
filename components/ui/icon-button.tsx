import type { LucideIcon } from 'lucide-preact';

interface IconButtonProps {
  icon: LucideIcon;
  /** What it does; the accessible name and, with `hint`, the tooltip. */
  name: string;
  /** The tooltip, if it says more than the name: the key that does the same. */
  hint?: string;
  onPress?: () => void;
  disabled?: boolean;
  /** The id of the popover that it opens and closes. */
  opens?: string;
  /** For a switch: whether it is on. */
  pressed?: boolean;
  type?: 'button' | 'submit';
  /** True for one of many that are reached in another way than by the Tab key. */
  isOutOfTabOrder?: boolean;
}

/** A button that shows a picture only and is read out by its name. */
export function IconButton({
  icon: Icon,
  name,
  hint,
  onPress,
  disabled,
  opens,
  pressed,
  type = 'button',
  isOutOfTabOrder = false,
}: IconButtonProps) {
  return (
    <button
      class="icon-button"
      type={type}
      aria-label={name}
      title={hint ?? name}
      onClick={onPress}
      disabled={disabled}
      popovertarget={opens}
      aria-pressed={pressed}
      tabIndex={isOutOfTabOrder ? -1 : undefined}
    >
      <Icon class="icon" aria-hidden="true" />
    </button>
  );
}
