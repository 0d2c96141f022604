Console.WriteLine("jiyao");
