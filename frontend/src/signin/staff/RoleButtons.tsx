import { Button } from '../../ui/Button.tsx';
import { type StaffRole, words } from './words.ts';

interface Props {
  roles: readonly StaffRole[];
  busy: boolean;
  onChoose(role: StaffRole): void;
}

/** One button a role. Nothing is chosen for them. */
export function RoleButtons({ roles, busy, onChoose }: Props) {
  return (
    <div class="buttons">
      {roles.map((role) => (
        <Button key={role} busy={busy} onClick={() => onChoose(role)}>
          {words.roles[role]}
        </Button>
      ))}
    </div>
  );
}
