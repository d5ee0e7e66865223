import { ask } from '../../api/client.ts';
import { ThemesInOrderDocument, type ThemesInOrderQuery } from '../../api/generated/graphql.ts';
import { signedInOnly } from '../../api/session.ts';
import { useAsk } from '../../ui/useAsk.ts';

export type InOrder = ThemesInOrderQuery['themes'];
export type Theme = InOrder['all'][number];

export const useThemes = () => useAsk(async () => (await signedInOnly(() => ask(ThemesInOrderDocument, {}))).themes);
