using System.Reflection;
using Xunit.Sdk;

namespace OverdueHelper.Application.Tests;

/// <summary>Runs a theory on one database; further arguments follow the provider's name.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public abstract class DatabaseAttribute(string provider, object?[] arguments) : DataAttribute
{
    public override IEnumerable<object?[]> GetData(MethodInfo testMethod) => [[provider, .. arguments]];
}
