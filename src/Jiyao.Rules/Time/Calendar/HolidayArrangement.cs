namespace Jiyao.Rules;

/// <summary>What a notice sets for one holiday, or for several that it merges.</summary>
/// <param name="Name">The name as the notice has it.</param>
/// <param name="DaysOff">The days off; weekends that only adjoin them need not be listed.</param>
/// <param name="MakeUpDays">The working days that make up for them; a plain weekday among them changes nothing.</param>
public sealed record HolidayArrangement(string Name, IReadOnlyList<DateOnly> DaysOff, IReadOnlyList<DateOnly> MakeUpDays);
