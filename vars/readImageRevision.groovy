/** The commit that an image in Amazon ECR was built from: readImageRevision.txt says all of it. */
String call(Map parameters = [:]) {
    Map found = imageLabels(step: 'readImageRevision', command: 'revision', takes: ['version', 'label'], given: parameters)
    return found.revision
}
