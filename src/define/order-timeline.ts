import {defineOnce} from '../elements/define-once.js';
import {OrderTimeline} from '../elements/order-timeline.js';

defineOnce('order-timeline', OrderTimeline);
