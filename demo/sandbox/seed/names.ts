// prettier-ignore
export const FIRST_NAMES: readonly string[] = [
  'Aiko', 'Amir', 'Anouk', 'Bea', 'Carlos', 'Dana', 'Emil', 'Farah', 'George', 'Hana', 'Ines', 'Jonas', 'Kira', 'Liam', 'Mona',
  'Nils', 'Olga', 'Paul', 'Quinn', 'Rosa', 'Samir', 'Tara', 'Ugo', 'Vera', 'Will', 'Xenia', 'Yara', 'Zoe',
];

/** No Smith among them, nor a name that contains one: those are counted. */
// prettier-ignore
export const LAST_NAMES: readonly string[] = [
  'Abara', 'Bauer', 'Conti', 'Duarte', 'Evans', 'Fischer', 'Garcia', 'Hughes', 'Ito', 'Jensen', 'Khan', 'Lopez', 'Martin', 'Novak',
  "O'Brien", 'Park', 'Quist', 'Rossi', 'Silva', 'Tanaka', 'Usman', 'Vogel', 'Weber', 'Young', 'Zhang',
];
