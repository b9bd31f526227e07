import type {User} from './model.js';

export const ROLE_NAMES: Readonly<Record<string, string>> = {
  '-3': 'Customer Service Representative',
  '-14': 'Customer Service Supervisor',
  '-29': 'Registered Customer',
};

export const isRepresentative = (user: User): boolean => user.roleIds.some((roleId) => roleId === '-3' || roleId === '-14');
