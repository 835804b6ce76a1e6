import { useData, withBase } from "vitepress";
import { computed, type ComputedRef } from "vue";

/** The address of a link of the configuration, which has no ending. */
export function addressOf(link: string): string {
  return withBase(link.endsWith("/") ? link : `${link}.html`);
}

/** The same as seen from another page, where both are in one folder. */
export function addressFrom(page: string, link: string): string {
  const folder = page.slice(0, page.lastIndexOf("/") + 1);
  return link.startsWith(folder) && link !== folder ? `${link.slice(folder.length)}${link.endsWith("/") ? "" : ".html"}` : addressOf(link);
}

/** What a link of the configuration to this page would be. */
export function useLink(): ComputedRef<string> {
  const { page } = useData();
  return computed(() => `/${page.value.relativePath.replace(/(?:(?<=^|\/)index)?\.md$/u, "")}`);
}
