import { useMutation, useQuery } from '@tanstack/react-query';
import type { NewTemplate, Template } from '#shared/contract/templates.ts';
import { formatsOf } from '#shared/words/formats.ts';
import { api, queryClient } from '../../client/client.ts';
import { screenLanguage } from '../../ui/words.ts';

/** The clinic's templates and what can be done with them; the list follows every change. */
export function useTemplates() {
  const list = useQuery(api.templates.list.queryOptions({ input: {} }));
  const refresh = { onSuccess: () => queryClient.invalidateQueries({ queryKey: api.templates.key() }) };
  const save = useMutation({
    mutationFn: (template: NewTemplate) => api.templates.save.call(template),
    ...refresh,
  });
  const label = useMutation({
    mutationFn: ({ id, name, isFavourite }: Template) => api.templates.label.call({ id, name, isFavourite }),
    ...refresh,
  });
  const remove = useMutation({
    mutationFn: async (template: Template) => {
      await api.templates.remove.call({ id: template.id });
      return template;
    },
    ...refresh,
  });
  return {
    templates: inOrder(list.data ?? []),
    error: list.error ?? save.error ?? label.error ?? remove.error,
    save: save.mutate,
    label: label.mutate,
    remove: remove.mutate,
    /** The template that was deleted last, to be saved again. */
    removed: remove.data,
    restore: (template: Template) => {
      const { id: _id, ...given } = template;
      remove.reset();
      save.mutate(given);
    },
  };
}

/** Favourites first, then as the language of the screen orders names. */
function inOrder(templates: readonly Template[]): readonly Template[] {
  const { compare } = formatsOf(screenLanguage);
  const byName = templates.toSorted((one, other) => compare(one.name, other.name));
  return [...byName.filter(({ isFavourite }) => isFavourite), ...byName.filter((one) => !one.isFavourite)];
}
