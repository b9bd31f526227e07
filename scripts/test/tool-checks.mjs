/** Checks that are one run of a tool each, all at once: how the tool ends is the result, what it says the message. */
export const toolChecks =
  (checks) =>
  async ({say}) => {
    const failures = [];
    await Promise.all(
      Object.entries(checks).map(async ([name, check]) => {
        const {succeeded, ending, output} = await check();
        say(`${succeeded ? 'passed' : 'failed'}  ${name}`);
        if (!succeeded) failures.push({name, message: output || ending});
      }),
    );
    return {passed: Object.keys(checks).length - failures.length, failures};
  };
