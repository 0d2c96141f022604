using BenchmarkDotNet.Running;
using Jiyao.Rules.Benchmarks.EndToEnd;
using Jiyao.Rules.Benchmarks.Ratios;

// "ratios" compares the contenders and prints a table in some minutes, "end-to-end" does so on a large register; anything else goes to
// BenchmarkDotNet. The others are what these two start as processes of their own.
return args switch
{
    ["ratios", .. var options] => RatioCommand.Run(options),
    ["end-to-end", .. var options] => EndToEndCommand.Run(options),
    [DuckDbCheck.Command, var register, var breaches] => DuckDbCheck.Print(register, breaches),
    _ => RunBenchmarks(args),
};

static int RunBenchmarks(string[] arguments)
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments);
    return 0;
}
