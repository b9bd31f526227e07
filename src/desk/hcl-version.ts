/* For elements, which know no gateway. */
export {isHclVersion} from '../gateway/hcl/versions.js';
