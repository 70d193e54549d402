import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js';
import type { Instance } from '../../study/instance.ts';
import { customId } from '../../ui/custom-id.ts';
import { shorten } from '../../ui/shorten.ts';
import { sayTextOf, type Wording } from './wording.ts';

/** The id of the field that is typed into; those of a matching are called after their pair. */
export const TYPED = 'typed';

/** Longer than any answer of the course. */
const MAX_TYPED = 100;

/** Discord's limits on what stands over a field and in a menu. */
const LABEL = 45;
const OPTION = 100;

/** The form of a question whose answer is typed or chosen pair by pair. On a phone it hides the message: the stem is on it. */
export function renderForm(
  instance: Instance,
  presentation: string,
  wording: Wording,
): APIModalInteractionResponseCallbackData {
  const { quiz } = wording.words;
  const say = sayTextOf(instance, wording);
  const stem = {
    type: ComponentType.TextDisplay as const,
    content: say(instance.question.stem).replaceAll('____', '\\_\\_\\_\\_'),
  };
  return {
    title: instance.type === 'matching' ? quiz.pair : quiz.form.title,
    custom_id: customId('quiz.form', { presentation }),
    components: [stem, ...fieldsOf(instance, say, quiz.form)],
  };
}

type Components = APIModalInteractionResponseCallbackData['components'];

function fieldsOf(
  instance: Instance,
  say: ReturnType<typeof sayTextOf>,
  form: Wording['words']['quiz']['form'],
): Components {
  if (instance.type === 'matching') {
    const options = instance.rights.map(({ id, text }) => ({ value: id, label: shorten(say(text), OPTION) }));
    return instance.question.pairs.map(({ id, left }) => ({
      type: ComponentType.Label,
      label: shorten(say(left), LABEL),
      component: { type: ComponentType.StringSelect, custom_id: id, placeholder: form.choose, options },
    }));
  }
  const isNumber = instance.type === 'numeric';
  return [
    {
      type: ComponentType.Label,
      label: isNumber ? form.number : form.text,
      ...(isNumber ? { description: form.numberHint } : {}),
      component: {
        type: ComponentType.TextInput,
        custom_id: TYPED,
        style: TextInputStyle.Short,
        max_length: MAX_TYPED,
        required: true,
      },
    },
  ];
}
