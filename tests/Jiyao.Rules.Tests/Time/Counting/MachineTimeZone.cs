namespace Jiyao.Rules.Tests.Time.Counting;

/// <summary>Tests that move the machine to another time zone run alone.</summary>
[CollectionDefinition(nameof(MachineTimeZone), DisableParallelization = true)]
public sealed class MachineTimeZone;
