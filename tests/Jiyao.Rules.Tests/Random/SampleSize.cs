namespace Jiyao.Rules.Tests.Random;

/// <summary>How many samples a random test draws: few enough for every run, and as many times more as a longer run asks for.</summary>
internal static class SampleSize
{
    private static readonly int Times = int.TryParse(Environment.GetEnvironmentVariable("JIYAO_SAMPLES"), out var asked) ? asked : 1;

    public static int Of(int everyRun) => everyRun * Times;
}
