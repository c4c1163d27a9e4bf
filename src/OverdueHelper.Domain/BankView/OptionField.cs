using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Domain.BankView;

/// <summary>Every plan that was searched with its figures, in columns: no object for a row.</summary>
internal sealed class OptionField
{
    private readonly double[] _loss;
    private readonly double[] _noise;
    private readonly bool[] _fits;
    private readonly double _mostLoss;

    private OptionField(OptionQuestion question)
    {
        Options = OptionGrid.Of(question);
        Total = new double[Options.Count];
        _loss = new double[Options.Count];
        _noise = new double[Options.Count];
        _fits = new bool[Options.Count];

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
            if (_fits[index] && raisedSketch is not null)
            {
                count = raisedSketch.Write(OptionGrid.Raised(Options[index], question.RateRise).ApplyTo(raisedDraft!), rows);
                _fits[index] = count > 0 && Carries(rows.AsSpan(0, count), capacity);
            }
        }
    }

    /// <summary>What is asked for.</summary>
    public List<PlanOption> Options { get; }

    /// <summary>All that is still to pay, in minor units.</summary>
    public double[] Total { get; }

    public static OptionField Of(OptionQuestion question) => new(question);

    public bool Fits(int index) => _fits[index];

    public bool IsFree(int index) => _loss[index] <= _noise[index];

    public double BankCost(int index) => IsFree(index) ? 0 : _loss[index];

    public bool IsWithinThreshold(int index) => _loss[index] <= _mostLoss;

    public List<int> Fitting(bool withinThreshold) =>
        [.. Enumerable.Range(0, Options.Count).Where(index => _fits[index] && (!withinThreshold || IsWithinThreshold(index) || IsFree(index)))];

    private static bool Carries(ReadOnlySpan<double> rows, ReadOnlySpan<double> capacity)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i] > capacity[i])
            {
                return false;
            }
        }

        return true;
    }

    private void Measure(int index, ReadOnlySpan<double> rows, ReadOnlySpan<double> discount, ReadOnlySpan<double> capacity, double before)
    {
        var (total, value, fits) = (0d, 0d, rows.Length > 0);
        for (var i = 0; i < rows.Length; i++)
        {
            total += rows[i];
            value += rows[i] * discount[i];
            fits &= rows[i] <= capacity[i];
        }

        Total[index] = total;
        _loss[index] = before - value;
        _fits[index] = fits;
    }
}
