import { Coffee, type LucideIcon, Moon, Sun, SunMoon } from 'lucide-preact';
import { type QuickTheme, THEMES, type Theme } from '../../settings/themes';
import { say } from '../../words';

const ICONS: Record<QuickTheme, LucideIcon> = { auto: SunMoon, light: Sun, sepia: Coffee, night: Moon };

interface ThemeChoiceProps {
  theme: Theme;
  onTheme: (theme: Theme) => void;
}

const QUICK = THEMES.filter((row) => 'quick' in row);

/** The themes most asked for, as a group of radio buttons, each a picture with a name. */
export function ThemeChoice({ theme, onTheme }: ThemeChoiceProps) {
  return (
    <div class="themes" role="radiogroup" aria-label={say('theme')}>
      {QUICK.map(({ name }) => {
        const Icon = ICONS[name];
        return (
          <label key={name} class="icon-button" title={say(`theme_${name}`)}>
            <input
              class="unseen"
              type="radio"
              name="theme"
              aria-label={say(`theme_${name}`)}
              checked={name === theme}
              onChange={() => onTheme(name)}
            />
            <Icon class="icon" aria-hidden="true" />
          </label>
        );
      })}
    </div>
  );
}
