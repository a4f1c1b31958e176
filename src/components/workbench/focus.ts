/** Takes the focus into a place whose control is about to go, so that the next Tab leads on from there. */
export function holdFocus(place: HTMLElement): void {
  if (!place.contains(document.activeElement)) return;
  place.tabIndex = -1;
  place.focus({preventScroll: true});
}
