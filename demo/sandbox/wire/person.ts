import type {User} from '../model.js';
import {isLastPage, type Page} from '../paging.js';
import {ROLE_NAMES} from '../roles.js';
import {dropEmptyArrays} from './oddities.js';

/** IBM_Assigned_Roles_Details */
export const rolesWithDetails = ({userId, roleIds}: User): object =>
  dropEmptyArrays({
    userId,
    displayName: '',
    rolesWithDetails: roleIds.map((roleId) => ({roleId, name: ROLE_NAMES[roleId], displayName: ROLE_NAMES[roleId], description: null})),
  });

/** IBM_User_Registration_Details */
export const registrationDetails = (user: User): object => ({
  userId: user.userId,
  registerType: user.registerType,
  ...(user.logonId && {logonId: user.logonId, userRegistry: {logonId: user.logonId, status: statusOf(user)}}),
  preferredCurrency: user.currency,
  preferredLanguage: user.langId,
  ...(user.organization && {organizationId: user.organization.orgId, organizationName: user.organization.name}),
  address: user.address
    ? {
        addressId: user.address.addressId,
        nickName: user.address.nickName,
        firstName: user.firstName,
        lastName: user.lastName,
        address1: user.address.address1,
        address2: user.address.address2,
        address3: '',
        city: user.address.city,
        state: user.address.state,
        country: user.address.country,
        zipCode: user.address.zipCode,
        phone1: user.address.phone1,
        mobilePhone1: '',
        email1: user.address.email1,
      }
    : {firstName: user.firstName, lastName: user.lastName},
  demographics: {dateOfBirth: '', gender: ''},
  userProfile: {displayName: `${user.firstName} ${user.lastName}`.trim()},
});

/** IBM_User_List_Basic_Summary */
export const customerList = (page: Page<User>): object =>
  dropEmptyArrays({
    pageNumber: page.pageNumber,
    pageSize: String(page.pageSize),
    recordSetCount: page.entries.length,
    recordSetTotal: page.total,
    recordSetCompleteIndicator: isLastPage(page),
    userDataBeans: page.entries.map((user) => ({
      memberId: user.userId,
      userId: user.userId,
      logonId: user.logonId,
      firstName: user.firstName,
      lastName: user.lastName,
      displayName: `${user.firstName} ${user.lastName}`.trim(),
      distinguishedName: `uid=${user.logonId},o=${(user.organization?.name ?? 'default organization').toLowerCase()},o=root organization`,
      parentMemberId: user.organization?.orgId ?? '-2000',
      personalizationId: `1700000000000-${user.userId}`,
      preferredCurrency: user.currency,
      preferredLanguageId: user.langId,
      profileType: 'C',
      registerType: user.registerType,
      state: '1',
      userRegistry: {logonId: user.logonId, status: statusOf(user)},
    })),
  });

const statusOf = ({enabled}: User): string => (enabled ? '1' : '0');
