import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Loaded before a bot: tells the bench about the bot's process, when asked. */
const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();

const answers: Record<string, () => number> = {
  /** Milliseconds for which the event loop has been at work. */
  busy: () => performance.eventLoopUtilization().active,
  /** Milliseconds of the longest delay of the event loop since this was last asked. */
  delay: () => {
    const longest = delay.max / 1e6;
    delay.reset();
    return longest;
  },
  /** Bytes of memory that the process holds, its threads' included. */
  memory: () => process.memoryUsage.rss(),
};

process.on('message', (what) => process.send?.(answers[String(what)]?.()));
// Neither the question nor the answer may keep a bot alive that wants to end.
process.channel?.unref();
