using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Domain.BankView;

/// <summary>Every plan that was searched with its figures, in columns: no object for a row.</summary>
internal sealed class OptionField
{
    private readonly double[] _loss;
    private readonly double[] _noise;
    private readonly double[] _excess;
    private readonly int[] _count;
    private readonly double _mostLoss;

    private OptionField(OptionQuestion question)
    {
        Options = OptionGrid.Of(question);
        Total = new double[Options.Count];
        _loss = new double[Options.Count];
        _noise = new double[Options.Count];
        _excess = new double[Options.Count];
        _count = new int[Options.Count];

        // Relief, arrears at the end and deferred interest come on top of the longest term.
        var most = question.LongestTerm + question.Start.Remaining.Count + 120;
        var (rows, discount, capacity) = (new double[most], new double[most], new double[most]);
        var start = question.Start;
        var step = 1 / (1 + (double)(start.EffectiveYearlyRate / start.Frequency.PerYear()));
        var factor = 1d;
        for (var i = 0; i < most; i++)
        {
            factor *= step;
            discount[i] = factor;
            capacity[i] = question.Capacity.At(i + 1, start.Frequency).Minor;
        }

        double before = start.Arrears.Minor;
        for (var i = 0; i < start.Remaining.Count; i++)
        {
            before += start.Remaining[i].Total.Minor * discount[i];
        }

        _mostLoss = before * (double)question.Threshold;
        var sketch = new PlanSketch(start);
        var draft = new PlanDraft(start);
        var (raisedSketch, raisedDraft) = question.Raised is { } raised ? (new PlanSketch(raised), new PlanDraft(raised)) : (null, null);
        for (var index = 0; index < Options.Count; index++)
        {
            var count = sketch.Write(Options[index].ApplyTo(draft), rows);
            Measure(index, rows.AsSpan(0, count), discount, capacity, before);
            _noise[index] = 0.5 * (count + start.Remaining.Count);
            if (Fits(index) && raisedSketch is not null)
            {
                count = raisedSketch.Write(OptionGrid.Raised(Options[index], question.RateRise).ApplyTo(raisedDraft!), rows);
                _excess[index] = Math.Max(_excess[index], count > 0 ? Excess(rows.AsSpan(0, count), capacity) : double.PositiveInfinity);
            }
        }
    }

    /// <summary>What is asked for.</summary>
    public List<PlanOption> Options { get; }

    /// <summary>All that is still to pay, in minor units.</summary>
    public double[] Total { get; }

    public static OptionField Of(OptionQuestion question) => new(question);

    /// <summary>How many rows the plan has, pauses included; 0 where there is no plan.</summary>
    public int Instalments(int index) => _count[index];

    /// <summary>By how much the plan is above the budget on its worst day, in minor units; nothing or less where it fits, endless where there is none. A plan that is above it already is not tried at higher rates.</summary>
    public double Excess(int index) => _excess[index];

    /// <summary>How far the figures of a plan may be from the exact ones: half a unit for each row.</summary>
    public double Noise(int index) => _noise[index];

    public bool Fits(int index) => _excess[index] <= 0;

    public bool IsFree(int index) => _loss[index] <= _noise[index];

    public double BankCost(int index) => IsFree(index) ? 0 : _loss[index];

    public bool IsWithinThreshold(int index) => _loss[index] <= _mostLoss;

    public List<int> Fitting(bool withinThreshold) =>
        [.. Enumerable.Range(0, Options.Count).Where(index => Fits(index) && (!withinThreshold || IsWithinThreshold(index) || IsFree(index)))];

    private static double Excess(ReadOnlySpan<double> rows, ReadOnlySpan<double> capacity)
    {
        var most = double.NegativeInfinity;
        for (var i = 0; i < rows.Length; i++)
        {
            most = Math.Max(most, rows[i] - capacity[i]);
        }

        return most;
    }

    private void Measure(int index, ReadOnlySpan<double> rows, ReadOnlySpan<double> discount, ReadOnlySpan<double> capacity, double before)
    {
        var (total, value, excess) = (0d, 0d, rows.Length > 0 ? double.NegativeInfinity : double.PositiveInfinity);
        for (var i = 0; i < rows.Length; i++)
        {
            total += rows[i];
            value += rows[i] * discount[i];
            excess = Math.Max(excess, rows[i] - capacity[i]);
        }

        Total[index] = total;
        _loss[index] = before - value;
        _excess[index] = excess;
        _count[index] = rows.Length;
    }
}
