var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
Console.WriteLine(OverdueHelper.Web.Shell.ShellText.ProductName);
await app.RunAsync();
