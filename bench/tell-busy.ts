/** Loaded before a bot: tells the bench, when asked, how many milliseconds the bot's event loop has been at work. */
process.on('message', () => process.send?.(performance.eventLoopUtilization().active));
// Neither the question nor the answer may keep a bot alive that wants to end.
process.channel?.unref();
