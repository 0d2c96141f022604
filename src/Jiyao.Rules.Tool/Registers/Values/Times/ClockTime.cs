namespace Jiyao.Rules.Tool.Registers;

/// <summary>A time of day.</summary>
/// <param name="Ticks">Since midnight; a whole day for 24:00.</param>
/// <param name="Precision">Exact, to the minute, or a span of one hour.</param>
/// <param name="Offset">Its offset from UTC, if it was written.</param>
internal readonly record struct ClockTime(long Ticks, TimePrecision Precision, TimeSpan? Offset);
