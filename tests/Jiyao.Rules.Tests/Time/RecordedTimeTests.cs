using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Time;

public sealed class RecordedTimeTests
{
    [Fact]
    public void A_precision_spans_from_its_first_instant_to_its_last()
    {
        var (instant, minute, day) = ((RecordedTime)At("09:00"), Minute("09:00"), RecordedTime.ToTheDay(At("00:00")));

        Assert.Equal((TimePrecision.Exact, true), (instant.Precision, instant.IsExact));
        Assert.Equal((TimePrecision.Minute, At("09:00:59.9999999")), (minute.Precision, minute.Latest));
        Assert.Equal((TimePrecision.Day, At("23:59:59.9999999")), (day.Precision, day.Latest));
        Assert.Equal(TimePrecision.Span, RecordedTime.Between(At("09:00"), At("09:05")).Precision);
        Assert.Equal(TimePrecision.Illegible, RecordedTime.Illegible.Precision);
    }

    [Theory]
    [InlineData("09:00:59.9999999", true)]
    [InlineData("09:00:30", null)]
    [InlineData("09:00", null)]
    [InlineData("08:59:59.9999999", false)]
    public void What_was_not_written_down_does_not_decide(string other, bool? expected) =>
        Assert.Equal(expected, Minute("09:00").IsAtOrBefore(At(other)));

    [Fact]
    public void Alike_instants_are_at_or_before_each_other_and_alike_minutes_need_not_be()
    {
        Assert.True(((RecordedTime)At("09:00")).IsAtOrBefore(At("09:00")));
        Assert.Null(Minute("09:00").IsAtOrBefore(Minute("09:00")));
        Assert.True(Minute("09:00").IsAtOrBefore(Minute("09:01")));
        Assert.False(Minute("09:01").IsAtOrBefore(Minute("09:00")));
    }

    [Fact]
    public void Certainly_before_leaves_no_doubt()
    {
        Assert.True(Minute("08:59").IsCertainlyBefore(At("09:00")));
        Assert.False(Minute("09:00").IsCertainlyBefore(At("09:00:59.9999999")));
        Assert.False(((RecordedTime)At("09:00")).IsCertainlyBefore(At("09:00")));
    }

    [Theory]
    [InlineData("09:00:59.9999999", null)]
    [InlineData("09:01", false)]
    [InlineData("08:59:59.9999999", false)]
    public void Whether_it_is_the_same_instant_hangs_on_what_was_written_down(string other, bool? expected)
    {
        Assert.Equal(expected, Minute("09:00").IsAt(At(other)));
        Assert.Equal(expected, ((RecordedTime)At(other)).IsAt(Minute("09:00")));
    }

    [Fact]
    public void Alike_instants_are_the_same_and_alike_minutes_need_not_be()
    {
        Assert.True(((RecordedTime)At("09:00")).IsAt(At("09:00")));
        Assert.False(((RecordedTime)At("09:00")).IsAt(At("09:00:01")));
        Assert.Null(Minute("09:00").IsAt(Minute("09:00")));
        Assert.Null(RecordedTime.Illegible.IsAt(At("09:00")));
    }

    [Fact]
    public void A_time_that_cannot_be_read_is_never_before_nor_after()
    {
        Assert.Null(RecordedTime.Illegible.IsAtOrBefore(At("09:00")));
        Assert.Null(((RecordedTime)At("09:00")).IsAtOrBefore(RecordedTime.Illegible));
        Assert.False(RecordedTime.Illegible.IsCertainlyBefore(At("09:00")));
        Assert.Equal(RecordedTime.Illegible, RecordedTime.Illegible.Plus(TimeSpan.FromMinutes(15)));
    }

    [Fact]
    public void A_span_moves_it_and_keeps_its_precision()
    {
        Assert.Equal(Minute("09:15"), Minute("09:00").Plus(TimeSpan.FromMinutes(15)));
        Assert.Equal(RecordedTime.ToTheDay(At("2026-03-13")), RecordedTime.ToTheDay(At("00:00")).Plus(TimeSpan.FromDays(3)));
    }

    [Fact]
    public void It_saturates_at_the_ends_of_the_calendar()
    {
        Assert.Equal(DateTimeOffset.MaxValue, Minute("09:00").Plus(TimeSpan.MaxValue).Earliest);
        Assert.Equal(DateTimeOffset.MaxValue, Minute("09:00").Plus(TimeSpan.FromDays(3_000_000)).Latest);
        Assert.Equal(DateTimeOffset.MinValue, Minute("09:00").Plus(TimeSpan.MinValue).Latest);
        Assert.Equal(DateTimeOffset.MaxValue, ((RecordedTime)DateTimeOffset.MaxValue).Plus(TimeSpan.FromTicks(1)).Latest);
    }

    [Fact]
    public void As_written_a_minute_is_its_first_instant_and_the_rest_is_itself()
    {
        Assert.Equal(At("09:00"), Minute("09:00").AsWritten());
        Assert.Equal(RecordedTime.ToTheDay(At("00:00")), RecordedTime.ToTheDay(At("00:00")).AsWritten());
        Assert.Equal(RecordedTime.Illegible, RecordedTime.Illegible.AsWritten());
    }

    [Fact]
    public void It_is_written_as_finely_as_it_was_recorded_with_its_offset()
    {
        Assert.Equal("2026-03-10T09:00:00+08:00", ((RecordedTime)At("09:00")).ToString());
        Assert.Equal("2026-03-10T09:00:00.0000001+08:00", ((RecordedTime)After(At("09:00"))).ToString());
        Assert.Equal("2026-03-10T09:00+08:00", Minute("09:00").ToString());
        Assert.Equal("2026-03-10", RecordedTime.ToTheDay(At("00:00")).ToString());
        Assert.Equal(
            "2026-03-10T09:00:00+08:00/2026-03-10T09:05:00+08:00", RecordedTime.Between(At("09:00"), At("09:05")).ToString());
        Assert.Equal("?", RecordedTime.Illegible.ToString());
    }

    [Fact]
    public void The_offset_is_kept_for_people_and_decides_nothing()
    {
        RecordedTime here = At("09:00");
        RecordedTime utc = At("09:00").ToUniversalTime();

        Assert.Equal(here, utc);
        Assert.True(here == utc);
        Assert.False(here != utc);
        Assert.Equal(here.GetHashCode(), utc.GetHashCode());
        Assert.Equal((TimeSpan.FromHours(8), TimeSpan.Zero), (here.Earliest.Offset, utc.Earliest.Offset));
        Assert.Equal(TimeSpan.FromHours(8), here.Plus(TimeSpan.FromDays(1)).Earliest.Offset);
    }

    [Fact]
    public void Another_precision_is_another_time() => Assert.NotEqual(Minute("09:00"), At("09:00"));

    [Fact]
    public void A_span_does_not_end_before_it_begins() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RecordedTime.Between(At("09:00"), At("08:59")));
}
