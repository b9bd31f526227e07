import {html, nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import {OpenConsumer} from '../controllers/open-consumer.js';
import type {Desk} from '../desk/desk.js';
import type {LostLock} from '../desk/lock-store.js';
import {commentsOf, type OpenComments} from '../desk/open-comments.js';
import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';
import {readComment} from '../model/automatic-comment.js';
import type {OrderComment} from '../model/order-comment.js';
import {holderOf} from '../model/order-lock.js';
import type {Order} from '../model/order.js';
import {authorAndTime} from '../ui/author-and-time.js';
import {timeText} from '../ui/format.js';

/** What somebody wrote last, and when; what the desk wrote for them without its mark. */
const quote = (words: Words, who: string, {text, time}: OrderComment): TemplateResult =>
  html`<p>
    <span class="muted">${words.t(en.lastCommentOf, {who: authorAndTime(words, who, time)})}</span>
    <bdi class="text">${readComment(text).text}</bdi>
  </p>`;

/** What helps to decide on another's lock: the holder's last comment, the order's last change, why a lock was taken away. */
export class HolderContext implements ReactiveController {
  readonly #comments: OpenConsumer<OpenComments>;
  readonly #findLost: () => LostLock | undefined;
  #lost?: LostLock;
  /** The newest comment as it was when the lock was lost: no reason for that. */
  #before?: string;

  /** `desk` gives none as long as there is nothing to decide; then nothing is read. */
  constructor(host: LitElement & {orderId: string}, desk: () => Desk | undefined, lost: () => LostLock | undefined) {
    this.#findLost = lost;
    this.#comments = new OpenConsumer(host, desk, commentsOf, (failure) => {
      // That comments are missing is said in small; that the session is over concerns everything.
      if (failure.kind === 'signed-out') desk()?.report(host, failure);
    });
    host.addController(this);
  }

  /** Whoever has taken a lock away may have said why. */
  hostUpdate(): void {
    const lost = this.#findLost();
    if (lost === this.#lost) return;
    this.#lost = lost;
    const {open} = this.#comments;
    this.#before = open?.value?.items[0]?.commentId;
    if (lost && open && !open.loading) void open.refresh();
  }

  /** Why the lock was taken away, where who did it has written that as their newest comment. */
  reason(words: Words): TemplateResult | typeof nothing {
    const comment = this.#reason();
    return comment ? quote(words, comment.authorLogonId ?? '', comment) : nothing;
  }

  render(words: Words, {lock, lastUpdate}: Order): TemplateResult {
    const {t} = words;
    const changed = lastUpdate && t(en.lastUpdatedAt, {time: timeText(words, lastUpdate)});
    return html`<p class="muted">${[changed, t(en.lockSinceUnknown)].filter(Boolean).join(' ')}</p>
      ${this.#lastComment(words, holderOf(lock))}`;
  }

  #lastComment(words: Words, holder: string | undefined): TemplateResult | typeof nothing {
    const {t} = words;
    const {value, failure} = this.#comments.open ?? {};
    if (!holder) return nothing;
    if (!value) return failure ? html`<p class="muted">${t(en.commentsUnread)}</p>` : nothing;
    const last = value.items.find(({authorLogonId}) => authorLogonId === holder);
    // It stands above already.
    if (last && last === this.#reason()) return nothing;
    return last ? quote(words, holder, last) : html`<p class="muted">${t(en.noCommentOf, {holder})}</p>`;
  }

  #reason(): OrderComment | undefined {
    const newest = this.#comments.open?.value?.items[0];
    const taker = holderOf(this.#lost?.lock);
    return newest && taker && newest.commentId !== this.#before && newest.authorLogonId === taker && readComment(newest.text).automatic
      ? newest
      : undefined;
  }
}
