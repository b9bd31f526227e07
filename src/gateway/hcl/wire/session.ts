import type {Agent} from '../../../model/agent.js';
import type {HclTokens} from '../http.js';
import {answer, each, fields, flag, required, text, type Decode} from '../json.js';

export const decodeLogin: Decode<{userId: string; tokens: HclTokens}> = (body) => {
  const {userId, WCToken, WCTrustedToken} = answer(body);
  return {userId: required(userId, 'userId'), tokens: {WCToken: text(WCToken) ?? '', WCTrustedToken: text(WCTrustedToken) ?? ''}};
};

/** The caller, and the customer for whom the session acts; undefined for the generic user (-1002) and for a remembered, not signed-in one. */
export const decodeContext: Decode<Pick<Agent, 'userId' | 'actsFor'> | undefined> = (body) => {
  const {basicInfo, isPartiallyAuthenticated} = answer(body);
  const {callerId, runAsId, registerType} = fields(basicInfo);
  const userId = required(callerId, 'callerId');
  if (userId === '-1002' || registerType === 'G' || flag(isPartiallyAuthenticated)) return undefined;
  const actsFor = text(runAsId);
  return {userId, ...(actsFor && actsFor !== userId && {actsFor})};
};

export const decodeRoles: Decode<readonly string[]> = (body) => each(answer(body)['rolesWithDetails'], ({roleId}) => text(roleId));

export const decodePerson: Decode<Pick<Agent, 'logonId' | 'name'>> = (body) => {
  const {logonId, address, firstName, lastName} = answer(body);
  const home = fields(address);
  const name = [text(firstName) ?? text(home['firstName']), text(lastName) ?? text(home['lastName'])].filter(Boolean).join(' ');
  return {logonId: text(logonId), name: name || undefined};
};
