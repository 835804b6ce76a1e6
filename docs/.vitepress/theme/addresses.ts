import { useData, withBase } from "vitepress";
import { addressFrom } from "../addressFrom.js";
import { computed, type ComputedRef } from "vue";

/** The address of a link of the configuration, which has no ending. */
export function addressOf(link: string): string {
  return withBase(fileOf(link));
}

/** The same as seen from the page of another link. */
export function addressSeen(page: string, link: string): string {
  return addressFrom(page.slice(1), fileOf(link).slice(1));
}

function fileOf(link: string): string {
  return link.endsWith("/") ? link : `${link}.html`;
}

/** What a link of the configuration to this page would be. */
export function useLink(): ComputedRef<string> {
  const { page } = useData();
  return computed(() => `/${page.value.relativePath.replace(/(?:(?<=^|\/)index)?\.md$/u, "")}`);
}
