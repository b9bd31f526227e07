import meadow from '../../themes/meadow.css?raw';
import midnight from '../../themes/midnight.css?raw';

/** The themes that come with the package, to begin with. */
export const EXAMPLES: Readonly<Record<string, string>> = {Aurora: '', Midnight: midnight, Meadow: meadow};
