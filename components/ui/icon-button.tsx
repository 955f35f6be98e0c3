import type { LucideIcon } from 'lucide-preact';
import type { ComponentProps } from 'preact';

interface IconButtonProps {
  icon: LucideIcon;
  /** What it does; the accessible name and, with `hint`, the tooltip. */
  name: string;
  /** The tooltip, if it says more than the name: the key that does the same. */
  hint?: string;
  onPress?: () => void;
  disabled?: boolean;
  /** What makes it open and close a popover. */
  opens?: Pick<ComponentProps<'button'>, 'onClick' | 'popovertarget' | 'aria-expanded'>;
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
      aria-pressed={pressed}
      tabIndex={isOutOfTabOrder ? -1 : undefined}
      {...opens}
    >
      <Icon class="icon" aria-hidden="true" />
    </button>
  );
}
