# Commands on files and folders do what they do on the drives of the machine.

foreach ($name in 'Remove-Item', 'Set-Content', 'Add-Content', 'Copy-Item', 'Move-Item') { Add-FakePassThrough -Name $name }
