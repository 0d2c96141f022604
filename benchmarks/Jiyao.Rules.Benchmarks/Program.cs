using BenchmarkDotNet.Running;
using Jiyao.Rules.Benchmarks.Ratios;

// "ratios" compares the contenders in this one process and prints a table in a minute or two; anything else goes to BenchmarkDotNet.
return args is ["ratios", .. var options] ? RatioCommand.Run(options) : RunBenchmarks(args);

static int RunBenchmarks(string[] arguments)
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments);
    return 0;
}
