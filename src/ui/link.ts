/** Another tab or window is the browser's business. */
export const isForOtherTab = ({ctrlKey, metaKey, shiftKey}: MouseEvent): boolean => ctrlKey || metaKey || shiftKey;
