/** Why a call says nothing on the page. */
export class NoReference extends Error {
  /** What to do about it. */
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.name = "NoReference";
    this.remedy = remedy;
  }
}
