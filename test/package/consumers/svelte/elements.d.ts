declare module 'svelte/elements' {
  export interface HTMLAttributes<T extends EventTarget> {
    id?: string | undefined;
    onclick?: ((event: MouseEvent & {currentTarget: T}) => void) | undefined;
  }
  export interface SvelteHTMLElements {
    div: HTMLAttributes<HTMLDivElement>;
    [name: string]: {[name: string]: any};
  }
}
