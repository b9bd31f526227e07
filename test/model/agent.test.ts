import {expect} from '@open-wc/testing';
import {CSR_ROLES} from '../../src/model/agent.js';

describe('CSR_ROLES', () => {
  it('are Customer Service Representative and Customer Service Supervisor', () => expect(CSR_ROLES).to.have.members(['-3', '-14']));
});
