import {messageOf} from './refusal-messages.js';
import {REFUSALS, type RefusalName} from './refusal-table.js';

/** A "no" of the server, thrown by whoever finds the reason and turned into HCL's error body at the edge. */
export class Refusal extends Error {
  readonly refusal: RefusalName;
  readonly parameters: readonly string[];

  constructor(name: RefusalName, ...parameters: string[]) {
    super(name);
    this.refusal = name;
    this.parameters = parameters;
  }

  get status(): number {
    return REFUSALS[this.refusal].status;
  }

  /** The body as HCL sends it; the text is in the caller's language. */
  body(langId: number): object {
    const {key, code, form} = REFUSALS[this.refusal];
    const text = messageOf(this.refusal, langId, this.parameters);
    // Messages of the REST layer itself start with their code, those of commands do not.
    const errorMessage = code.startsWith('CWXFR') ? `${code}: ${text}` : text;
    return {errors: [{errorKey: key, errorParameters: formed(this.parameters, form), errorMessage, errorCode: code}]};
  }
}

function formed(parameters: readonly string[], form: 'comma' | 'bracketed' | 'array'): string | readonly string[] {
  if (form === 'array') return parameters;
  if (parameters.length === 0) return '';
  return form === 'comma' ? parameters.join(',') : `[${parameters.join(', ')}]`;
}
